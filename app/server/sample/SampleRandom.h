#pragma once

#include <QDateTime>
#include <QString>

#include <random>

namespace contactdesk
{

/// Numbers that are the same on every computer: the engine is fixed by the standard, the standard's
/// distributions aren't, so the ranges are cut here.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed) : m_engine(seed) {}

    /// 0 to count - 1; count is at least 1. Its tiny unevenness doesn't matter here.
    int below(int count) { return static_cast<int>(m_engine() % static_cast<quint64>(count)); }
    /// Both ends included.
    int between(int first, int last) { return first + below(last - first + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <class List>
    const auto &pick(const List &list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
    }

    /// `length` of the given signs.
    QString text(QStringView signs, int length)
    {
        QString result;
        for (int i = 0; i < length; ++i)
            result += signs[below(static_cast<int>(signs.size()))];
        return result;
    }

private:
    std::mt19937_64 m_engine;
};

/// When the sample data is told: nothing in it happens later.
inline QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC);
}

} // namespace contactdesk
