#include "media/PictureTask.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <utility>

namespace contactdesk
{

void decodeElsewhere(const QByteArray &content, const QSize &box, QObject *context,
                     std::function<void(const tl::expected<DecodedPicture, Failure> &)> decoded)
{
    using Outcome = tl::expected<DecodedPicture, Failure>;
    auto *watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, decoded = std::move(decoded)] {
                         watcher->deleteLater();
                         decoded(watcher->result());
                     });
    // Conversations are decoded there too, and are waited for more.
    watcher->setFuture(QtConcurrent::task([content, box] { return decodePicture(content, box); })
                           .withPriority(-1)
                           .spawn());
}

} // namespace contactdesk
