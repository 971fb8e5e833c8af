#pragma once

#include <cstddef>

/// The memory that the kernel really gave the process, Linux only.
namespace residentpeak
{

/// Gives the heap's free memory back and forgets the peak until now.
void start();
/// The highest that it stood above its state at start(), in bytes.
size_t sinceStart();

} // namespace residentpeak
