#pragma once

#include "store/BulkInsertion.h"

/// What everybody in it is made with.
inline constexpr quint64 directorySeed = 20'261'123;

/// That many made people, some thousand at a time.
contactdesk::BulkSource madeDirectory(int people);
