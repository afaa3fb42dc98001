// The tables as bytes of the program; see tables/ for the files and NOTICE for their sources.
#ifndef CGAZETTEER_H
#define CGAZETTEER_H
#include <stddef.h>

const unsigned char *gazetteer_countries(size_t *count);

#endif
