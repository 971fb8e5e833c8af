#pragma once

#include <QStringList>

#include <vector>

/// The same search by what is at hand, over the same rows; each gives the milliseconds of every
/// keystroke, and stops early once `budgetSeconds` are used up.
/// @{
/// QSortFilterProxyModel over a list model of the rows' texts: each word contained, in any case.
std::vector<double> typeIntoProxy(const QStringList &keystrokes, int people, int budgetSeconds);
/// SQLite's FTS5 with prefix indexes, best rank first, fifty rows; `file` is made anew.
std::vector<double> typeIntoFts(const QStringList &keystrokes, int people, const QString &file,
                                int budgetSeconds);
/// @}
