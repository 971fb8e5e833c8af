#include "store/DirectoryStore.h"
#include "store/People.h"

#include <QCoreApplication>

#include <cstdio>

using namespace contactdesk;

/// Inserts contacts into the directory file that is named, `size` in each list, from the number
/// `first` on, until it is killed. Says "begun" when the first list is written.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    const int size = QByteArray(argv[2]).toInt();
    int next = QByteArray(argv[3]).toInt();
    DirectoryStore store(QString::fromLocal8Bit(argv[1]));
    store.insert(
        [&]() -> std::optional<QList<Contact>> {
            QList<Contact> list;
            for (; list.size() < size; ++next) {
                list.append(people::named(QStringLiteral("id%1").arg(next),
                                          QStringLiteral("family%1x").arg(next)));
            }
            return list;
        },
        {}, &store,
        [](const BulkProgress &) {
            std::puts("begun");
            std::fflush(stdout);
        },
        [](const BulkOutcome &) { QCoreApplication::exit(1); });
    return QCoreApplication::exec();
}
