#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

// curl_easy_setopt and curl_easy_getinfo are variadic; Swift calls one function a type.
static inline CURLcode nguon_curl_text(CURL *curl, CURLoption option, const char *value) {
    return curl_easy_setopt(curl, option, value);
}

static inline CURLcode nguon_curl_number(CURL *curl, CURLoption option, long value) {
    return curl_easy_setopt(curl, option, value);
}

static inline CURLcode nguon_curl_pointer(CURL *curl, CURLoption option, void *value) {
    return curl_easy_setopt(curl, option, value);
}

static inline CURLcode nguon_curl_size(CURL *curl, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(curl, option, value);
}

// The body may hold any byte; libcurl copies it.
static inline CURLcode nguon_curl_body(CURL *curl, const void *bytes, curl_off_t count) {
    CURLcode code = curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, count);
    return code == CURLE_OK ? curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, (const char *)bytes) : code;
}

typedef size_t (*nguon_curl_data_function)(char *bytes, size_t size, size_t count, void *context);
typedef int (*nguon_curl_progress_function)(
    void *context, curl_off_t down, curl_off_t downloaded, curl_off_t up, curl_off_t uploaded);
typedef curl_socket_t (*nguon_curl_socket_function)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

// CURLOPT_WRITEFUNCTION, CURLOPT_HEADERFUNCTION and CURLOPT_READFUNCTION.
static inline CURLcode nguon_curl_data(CURL *curl, CURLoption option, nguon_curl_data_function function) {
    return curl_easy_setopt(curl, option, function);
}

static inline CURLcode nguon_curl_progress(CURL *curl, nguon_curl_progress_function function) {
    return curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, function);
}

static inline CURLcode nguon_curl_socket(CURL *curl, nguon_curl_socket_function function) {
    return curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, function);
}

static inline long nguon_curl_status(CURL *curl) {
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

// The address that is about to be connected to: 4 or 16 bytes, 0 for another family.
static inline int nguon_curl_address(const struct curl_sockaddr *address, unsigned char bytes[16]) {
    if (address->family == AF_INET) {
        memcpy(bytes, &((const struct sockaddr_in *)&address->addr)->sin_addr, 4);
        return 4;
    }
    if (address->family == AF_INET6) {
        memcpy(bytes, &((const struct sockaddr_in6 *)&address->addr)->sin6_addr, 16);
        return 16;
    }
    return 0;
}

static inline curl_socket_t nguon_curl_open(const struct curl_sockaddr *address) {
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}
