#include <libpq-fe.h>

// libpq prints notices to standard error unless told otherwise.
static inline void nguon_ignore_notice(void *argument, const PGresult *result) {
    (void)argument;
    (void)result;
}

static inline void nguon_ignore_notices(PGconn *connection) {
    PQsetNoticeReceiver(connection, nguon_ignore_notice, 0);
}
