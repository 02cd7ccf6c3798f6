#include "embedded.h"

static const unsigned char communes[] = {
#embed "../Demonstration/Reference/communes.csv"
};

static const nguon_embedded_file files[] = {
    {"communes.csv", communes, sizeof communes},
};

const nguon_embedded_file *nguon_demonstration_files(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
