#include <zlib.h>

// The two that zlib offers as macros only. Deflate without a frame: a ZIP brings its own.
static inline int nguon_inflate_start(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }

static inline int nguon_deflate_start(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
