// The tables as bytes of the program; NOTICE names their sources, tables/README.md their columns.
#ifndef CGAZETTEER_H
#define CGAZETTEER_H
#include <stddef.h>

enum gazetteer_file {
  GAZETTEER_COUNTRIES,
  GAZETTEER_COUNTRY_FORMS,
  GAZETTEER_BLOCKERS,
  GAZETTEER_REGIONS,
  GAZETTEER_PLACES,
  GAZETTEER_DATELINE_DEFAULTS,
  GAZETTEER_DATELINE_QUALIFIERS,
  GAZETTEER_AGENCIES,
  GAZETTEER_OUTLETS,
  GAZETTEER_HISTORICAL,
  GAZETTEER_MEMBERSHIPS,
  GAZETTEER_INSTITUTIONS,
  GAZETTEER_ORGANISATIONS,
  GAZETTEER_FILE_COUNT
};

struct gazetteer_table {
  const unsigned char *start;
  size_t count;
};

// The bytes of `file`; they live as long as the program. Outside the enumeration: no bytes.
struct gazetteer_table gazetteer_table(enum gazetteer_file file);

#endif
