#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QTimer>
#include <QWidget>

// The least that a Qt Widgets program can be: a window with nothing in it, which writes down when
// it is there, in the form of the product's own log.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    QWidget window;
    window.resize(1280, 800);
    window.show();
    const QString file = QFile::decodeName(argv[1]);
    QTimer::singleShot(0, &window, [file] {
        QFile log(file);
        if (log.open(QIODevice::WriteOnly)) {
            const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
            log.write(now.toUtf8() + " the desk is shown\n");
        }
    });
    return QApplication::exec();
}
