#ifndef NGUON_EMBEDDED_H
#define NGUON_EMBEDDED_H

#include <stddef.h>

/// One file carried inside the binary. `bytes` is not NUL-terminated and lives as long as the process.
typedef struct {
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t count;
} nguon_embedded_file;

/// The migrations of `Sources/Records/Schema`, in number order.
const nguon_embedded_file *_Nonnull nguon_records_schema(size_t *_Nonnull count);

/// Templates, styles, scripts, pictures and message catalogues of `Sources/Web`.
const nguon_embedded_file *_Nonnull nguon_web_files(size_t *_Nonnull count);

/// Reference data of the demonstration, `Sources/Demonstration/Reference`.
const nguon_embedded_file *_Nonnull nguon_demonstration_files(size_t *_Nonnull count);

#endif
