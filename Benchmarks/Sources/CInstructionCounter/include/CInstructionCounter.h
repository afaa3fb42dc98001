#ifndef C_INSTRUCTION_COUNTER_H
#define C_INSTRUCTION_COUNTER_H

#include <stdint.h>

/// Opens a counter of the user instructions of this thread; -1 where the kernel allows none.
int openInstructionCounter(void);

/// The instructions counted so far; 0 for a counter that is not open.
uint64_t readInstructionCounter(int counter);

/// Ends a counter.
void closeInstructionCounter(int counter);

/// Gives memory that was freed back to the system, so that it counts as resident no more.
void returnFreedMemory(void);

#endif
