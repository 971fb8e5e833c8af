#pragma once

#include "domain/ContactSummary.h"

#include <QStringList>

#include <vector>

/// What is typed into the search field, for each kind a list of texts as they stand after a
/// keystroke. The same at every start.
struct TypedQueries {
    const char *kind;
    QStringList texts;
};

/// Of people who are in the directory: their names, addresses, tags and numbers.
std::vector<TypedQueries> typedQueries(const std::vector<contactdesk::ContactSummary> &people);
