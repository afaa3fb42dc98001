// Compressed files and archives, read by libarchive.
#include <archive.h>
#include <archive_entry.h>
