// SHA-256 from libmd, which libedit already brings.
#include <sha2.h>
