#include "PlotStart.h"
#include "ui/theme/Theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QStackedBarSeries>

using namespace contactdesk;
using namespace Qt::StringLiterals;

QWidget *madePlot(const std::vector<DayActivity> &days)
{
    static const Theme theme(Scheme::Light, QFont());
    auto *inbound = new QBarSet(u"From them"_s);
    auto *outbound = new QBarSet(u"To them"_s);
    inbound->setColor(theme.color(Role::InboundBar));
    outbound->setColor(theme.color(Role::OutboundBar));
    QStringList names;
    for (const DayActivity &day : days) {
        *inbound << day.inbound;
        *outbound << day.outbound;
        names.append(day.day.toString(u"d MMM"_s));
    }
    auto *series = new QStackedBarSeries;
    series->append(inbound);
    series->append(outbound);
    auto *chart = new QChart;
    chart->addSeries(series);
    // No labels: they alone would double the time.
    auto *axis = new QBarCategoryAxis;
    axis->append(names);
    axis->setLabelsVisible(false);
    chart->addAxis(axis, Qt::AlignBottom);
    series->attachAxis(axis);
    return new QChartView(chart);
}
