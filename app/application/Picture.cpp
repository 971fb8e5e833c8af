#include "application/Picture.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <utility>

namespace contactdesk
{

using namespace std::chrono_literals;

void savePictureWhenSettled(QWidget &window, const QString &file, std::function<bool()> isSettled)
{
    // Long enough for the last change to be laid out and painted.
    auto *pause = new QTimer(&window);
    pause->setSingleShot(true);
    pause->setInterval(300ms);
    QObject::connect(
        pause, &QTimer::timeout, &window, [&window, pause, file, isSettled = std::move(isSettled)] {
            if (!isSettled()) {
                pause->start();
                return;
            }
            const bool isSaved = window.grab().save(file, "PNG");
            QTextStream(stdout) << (isSaved ? file : QStringLiteral("No picture could be saved."))
                                << Qt::endl;
            QCoreApplication::exit(isSaved ? 0 : 1);
        });
    pause->start();
}

} // namespace contactdesk
