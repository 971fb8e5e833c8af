#include "ui/overview/ActivityAccessible.h"

#include "models/OverviewText.h"
#include "ui/overview/ActivityPlot.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace contactdesk
{

namespace
{

/// A bar of a plot, whichever time that is at the moment.
class BarAccessible : public QAccessibleInterface
{
public:
    BarAccessible(ActivityPlot *plot, int bar) : m_plot(plot), m_bar(bar) {}

    int bar() const { return m_bar; }

    bool isValid() const override { return m_plot && m_bar < std::ssize(buckets()); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_plot);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid()
                   ? bucketText(buckets()[static_cast<size_t>(m_bar)], m_plot->buckets().size,
                                m_plot->locale())
                   : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect column = m_plot->columnOf(m_bar);
        return {m_plot->mapToGlobal(column.topLeft()), column.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.readOnly = true;
        state.focusable = true;
        state.focused = m_plot->hasFocus() && m_plot->cursor() == m_bar;
        return state;
    }

private:
    const std::vector<ActivityBucket> &buckets() const { return m_plot->buckets().buckets; }

    const QPointer<ActivityPlot> m_plot;
    const int m_bar;
};

class ActivityAccessible : public QAccessibleWidget
{
public:
    explicit ActivityAccessible(ActivityPlot *plot)
        : QAccessibleWidget(plot, QAccessible::List), m_plot(plot)
    {
    }

    ~ActivityAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_bars))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_plot->buckets().buckets.size()); }

    QAccessibleInterface *child(int bar) const override
    {
        if (bar < 0 || bar >= childCount())
            return nullptr;
        QAccessible::Id &id = m_bars[bar];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new BarAccessible(m_plot, bar));
        return QAccessible::accessibleInterface(id);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_plot->mapFromGlobal(QPoint(x, y));
        for (int bar = 0; bar < childCount(); ++bar) {
            if (m_plot->columnOf(bar).contains(point))
                return child(bar);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override { return child(m_plot->cursor()); }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *bar = dynamic_cast<const BarAccessible *>(child);
        return bar ? bar->bar() : -1;
    }

private:
    ActivityPlot *m_plot;
    /// Of the bars that somebody has asked for.
    mutable QHash<int, QAccessible::Id> m_bars;
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *plot = qobject_cast<ActivityPlot *>(object);
    return plot ? new ActivityAccessible(plot) : nullptr;
}

} // namespace

void makeActivityAccessible()
{
    QAccessible::installFactory(accessibleOf);
}

} // namespace contactdesk
