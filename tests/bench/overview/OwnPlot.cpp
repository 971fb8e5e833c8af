#include "PlotStart.h"
#include "ui/overview/ActivityPlot.h"

using namespace contactdesk;

QWidget *madePlot(const std::vector<DayActivity> &days)
{
    static const Theme theme(Scheme::Light, QFont());
    auto *plot = new ActivityPlot(theme);
    plot->setDays(days);
    return plot;
}
