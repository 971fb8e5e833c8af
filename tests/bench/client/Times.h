#pragma once

#include <chrono>
#include <vector>

/// What was computed so far, by the calling thread alone and by the whole program.
/// @{
std::chrono::nanoseconds computedByThread();
std::chrono::nanoseconds computedByProgram();
/// @}

/// The value below which that part of them lies (0.5: the median); sorts them.
double quantile(std::vector<double> &values, double part);
