#include "embedded.h"

static const unsigned char foundation[] = {
#embed "../Records/Schema/0001_foundation.sql"
};

static const unsigned char events_sqlite[] = {
#embed "../Records/Schema/0002_events.sqlite.sql"
};

static const unsigned char events_postgres[] = {
#embed "../Records/Schema/0002_events.postgres.sql"
};

static const unsigned char search[] = {
#embed "../Records/Schema/0003_search.sql"
};

static const unsigned char scan[] = {
#embed "../Records/Schema/0004_scan.sql"
};

static const unsigned char province_files[] = {
#embed "../Records/Schema/0005_files.sql"
};

static const unsigned char accounts[] = {
#embed "../Records/Schema/0006_accounts.sql"
};

static const unsigned char messages[] = {
#embed "../Records/Schema/0007_messages.sql"
};

static const unsigned char sign_on[] = {
#embed "../Records/Schema/0008_sign_on.sql"
};

static const unsigned char pictures[] = {
#embed "../Records/Schema/0009_pictures.sql"
};

static const unsigned char import_tables[] = {
#embed "../Records/Schema/0010_import.sql"
};

static const unsigned char links[] = {
#embed "../Records/Schema/0011_links.sql"
};

static const unsigned char codes[] = {
#embed "../Records/Schema/0012_codes.sql"
};

static const unsigned char review[] = {
#embed "../Records/Schema/0013_review.sql"
};
static const unsigned char lists[] = {
#embed "../Records/Schema/0014_lists.sql"
};
static const unsigned char suspensions[] = {
#embed "../Records/Schema/0015_suspensions.sql"
};

static const unsigned char confirmations[] = {
#embed "../Records/Schema/0016_confirmations.sql"
};

static const unsigned char documents[] = {
#embed "../Records/Schema/0017_documents.sql"
};

static const nguon_embedded_file files[] = {
    {"0001_foundation.sql", foundation, sizeof foundation},
    {"0002_events.sqlite.sql", events_sqlite, sizeof events_sqlite},
    {"0002_events.postgres.sql", events_postgres, sizeof events_postgres},
    {"0003_search.sql", search, sizeof search},
    {"0004_scan.sql", scan, sizeof scan},
    {"0005_files.sql", province_files, sizeof province_files},
    {"0006_accounts.sql", accounts, sizeof accounts},
    {"0007_messages.sql", messages, sizeof messages},
    {"0008_sign_on.sql", sign_on, sizeof sign_on},
    {"0009_pictures.sql", pictures, sizeof pictures},
    {"0010_import.sql", import_tables, sizeof import_tables},
    {"0011_links.sql", links, sizeof links},
    {"0012_codes.sql", codes, sizeof codes},
    {"0013_review.sql", review, sizeof review},
    {"0014_lists.sql", lists, sizeof lists},
    {"0015_suspensions.sql", suspensions, sizeof suspensions},
    {"0016_confirmations.sql", confirmations, sizeof confirmations},
    {"0017_documents.sql", documents, sizeof documents},
};

const nguon_embedded_file *nguon_records_schema(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
