#include "CGazetteer.h"

static const unsigned char countries_bytes[] = {
#embed "tables/countries.tsv"
};
const unsigned char *gazetteer_countries(size_t *count) {
  *count = sizeof countries_bytes;
  return countries_bytes;
}
