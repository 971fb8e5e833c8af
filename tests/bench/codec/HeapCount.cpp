#include "HeapCount.h"

#include <atomic>
#include <malloc.h>

// The names under which the C library keeps its own.
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
void __libc_free(void *block);
}

namespace
{

std::atomic<bool> isCounting = false;
std::atomic<long> held = 0;
std::atomic<long> peak = 0;

void *taken(void *block)
{
    if (isCounting && block) {
        const long now = held += static_cast<long>(malloc_usable_size(block));
        if (now > peak)
            peak = now;
    }
    return block;
}

void givingBack(void *block)
{
    if (isCounting && block)
        held -= static_cast<long>(malloc_usable_size(block));
}

} // namespace

namespace heapcount
{

void start()
{
    held = peak = 0;
    isCounting = true;
}

size_t stop()
{
    isCounting = false;
    return static_cast<size_t>(peak.load());
}

} // namespace heapcount

// The executable's own definitions go before the C library's, for the Qt libraries too.
#define TAKES_ITS_PLACE extern "C" __attribute__((visibility("default")))

TAKES_ITS_PLACE void *malloc(size_t size)
{
    return taken(__libc_malloc(size));
}

TAKES_ITS_PLACE void *calloc(size_t count, size_t size)
{
    return taken(__libc_calloc(count, size));
}

TAKES_ITS_PLACE void *realloc(void *block, size_t size)
{
    givingBack(block);
    return taken(__libc_realloc(block, size));
}

TAKES_ITS_PLACE void *memalign(size_t alignment, size_t size)
{
    return taken(__libc_memalign(alignment, size));
}

TAKES_ITS_PLACE void *aligned_alloc(size_t alignment, size_t size)
{
    return taken(__libc_memalign(alignment, size));
}

TAKES_ITS_PLACE int posix_memalign(void **block, size_t alignment, size_t size)
{
    *block = taken(__libc_memalign(alignment, size));
    return *block ? 0 : 12;
}

TAKES_ITS_PLACE void free(void *block)
{
    givingBack(block);
    __libc_free(block);
}
