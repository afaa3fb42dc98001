// What Swift has no word for: sixteen lanes as sixteen bits, one instruction on most machines.
#pragma once

#include <stdint.h>

typedef uint8_t lanes_t __attribute__((vector_size(16)));

// A bit for each lane, set where the lane's highest bit is; the first lane's is the lowest.
static inline __attribute__((always_inline)) uint32_t lanes_bits(lanes_t lanes) {
#if defined(__SSE2__)
  typedef char signed_t __attribute__((vector_size(16)));
  return (uint32_t)__builtin_ia32_pmovmskb128((signed_t)lanes);
#else
  uint32_t bits = 0;
  for (int lane = 0; lane < 16; lane++) bits |= (uint32_t)(lanes[lane] >> 7) << lane;
  return bits;
#endif
}
