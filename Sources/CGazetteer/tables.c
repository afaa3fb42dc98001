#include "CGazetteer.h"

static const unsigned char countries[] = {
#embed "tables/countries.tsv"
};
static const unsigned char country_forms[] = {
#embed "tables/country-forms.tsv"
};
static const unsigned char blockers[] = {
#embed "tables/blockers.tsv"
};
static const unsigned char regions[] = {
#embed "tables/regions.tsv"
};
static const unsigned char places[] = {
#embed "tables/places.tsv"
};
static const unsigned char dateline_defaults[] = {
#embed "tables/dateline-defaults.tsv"
};
static const unsigned char dateline_qualifiers[] = {
#embed "tables/dateline-qualifiers.tsv"
};
static const unsigned char agencies[] = {
#embed "tables/agencies.tsv"
};
static const unsigned char outlets[] = {
#embed "tables/outlets.tsv"
};
static const unsigned char historical[] = {
#embed "tables/historical.tsv"
};
static const unsigned char memberships[] = {
#embed "tables/memberships.tsv"
};
static const unsigned char institutions[] = {
#embed "tables/institutions.tsv"
};
static const unsigned char organisations[] = {
#embed "tables/organisations.tsv"
};

#define TABLE(file, bytes) [file] = {bytes, sizeof bytes}

static const struct gazetteer_table tables[GAZETTEER_FILE_COUNT] = {
  TABLE(GAZETTEER_COUNTRIES, countries),
  TABLE(GAZETTEER_COUNTRY_FORMS, country_forms),
  TABLE(GAZETTEER_BLOCKERS, blockers),
  TABLE(GAZETTEER_REGIONS, regions),
  TABLE(GAZETTEER_PLACES, places),
  TABLE(GAZETTEER_DATELINE_DEFAULTS, dateline_defaults),
  TABLE(GAZETTEER_DATELINE_QUALIFIERS, dateline_qualifiers),
  TABLE(GAZETTEER_AGENCIES, agencies),
  TABLE(GAZETTEER_OUTLETS, outlets),
  TABLE(GAZETTEER_HISTORICAL, historical),
  TABLE(GAZETTEER_MEMBERSHIPS, memberships),
  TABLE(GAZETTEER_INSTITUTIONS, institutions),
  TABLE(GAZETTEER_ORGANISATIONS, organisations),
};

struct gazetteer_table gazetteer_table(enum gazetteer_file file) {
  if ((unsigned)file < GAZETTEER_FILE_COUNT) {
    return tables[file];
  }
  return (struct gazetteer_table){tables[0].start, 0};
}
