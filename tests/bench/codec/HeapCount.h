#pragma once

#include <cstddef>

/// What the program holds on the heap, by malloc_usable_size(): every malloc(), realloc(), new and
/// free() of it and of its libraries passes through here. Counts only between start() and stop(),
/// so that what is timed isn't slowed down.
namespace heapcount
{

void start();
/// The highest that the heap stood above its state at start(), in bytes.
size_t stop();

} // namespace heapcount
