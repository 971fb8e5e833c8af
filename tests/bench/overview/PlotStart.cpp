#include "PlotStart.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace contactdesk;

namespace
{

constexpr int again = 15;

/// Some ten months, as of a customer who writes nearly every day.
std::vector<DayActivity> madeDays()
{
    std::vector<DayActivity> days;
    for (int i = 0; i < 300; ++i) {
        if (i % 7 != 6)
            days.push_back({QDate(2026, 1, 1).addDays(i), 1 + i * 13 % 17, i * 7 % 11});
    }
    return days;
}

class PaintWatch : public QObject
{
public:
    using QObject::QObject;

    bool hasPainted() const { return m_hasPainted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_hasPainted = m_hasPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_hasPainted = false;
};

/// Milliseconds from nothing to the end of the first paint.
double shown()
{
    const auto days = madeDays();
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QWidget> plot(madePlot(days));
    PaintWatch watch;
    plot->installEventFilter(&watch);
    for (QWidget *part : plot->findChildren<QWidget *>())
        part->installEventFilter(&watch);
    plot->resize(640, 90);
    plot->show();
    while (!watch.hasPainted())
        QCoreApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// Started with the moment, in nanoseconds of the steady clock, at which that was decided; prints
/// the milliseconds from there to the first paint, those from having an application, and the
/// median of those once everything is loaded.
int main(int argc, char **argv)
{
    using namespace std::chrono;
    const auto started = argc > 1 ? nanoseconds(QByteArray(argv[1]).toLongLong()) : nanoseconds();
    const QApplication application(argc, argv);
    const double first = shown();
    const auto sinceStart = steady_clock::now().time_since_epoch() - started;
    std::vector<double> times;
    for (int i = 0; i < again; ++i)
        times.push_back(shown());
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << duration<double, std::milli>(sinceStart).count() << ' ' << first << ' '
                        << times[times.size() / 2] << '\n';
    return 0;
}
