// Signals and the terminal's modes.
//
// In C and in one place because a signal handler may only do what POSIX allows it (Swift promises
// nothing there) and because handlers and their flags must exist once in the program.
#pragma once

#include <stdbool.h>

// --- Ctrl-C, for the life of the program (signals.c) ---

// Catches SIGINT: sets a flag, wakes signals_wait, interrupts slow system calls (EINTR).
// Leaves it alone if the program was started with SIGINT ignored.
void signals_catch_interrupt(void);
bool signals_interrupted(void);
void signals_clear_interrupt(void);
// Makes writing to a closed pipe an error (EPIPE) instead of the end.
void signals_ignore_broken_pipe(void);

// --- What only matters while a line is edited (signals.c) ---

// Catches SIGWINCH, SIGTSTP and SIGCONT until signals_end_editing.
void signals_begin_editing(void);
void signals_end_editing(void);
// Whether the terminal changed size, the user asked to stop, the program was resumed; asking clears.
bool signals_take_resize(void);
bool signals_take_stop(void);
bool signals_take_resume(void);
// Stops the process as SIGTSTP does by default; returns when it is resumed.
void signals_stop_process(void);
// Waits until `descriptor` can be read (1) or a signal came in (0); -1 when neither can ever be.
int signals_wait(int descriptor);

// --- The terminal as it was found (terminal.c) ---

// Remembers the modes of the terminal on `input` and puts them back on every exit: at the end of
// the program and on a signal that kills it. False when `input` is not a terminal.
bool signals_guard_terminal(int input, int output);
// Says whether a line is being edited, so that an exit has more to undo; switches bracketed paste.
void signals_mark_editing(bool editing, bool bracketed_paste);
