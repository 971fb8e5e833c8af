#include "media/MediaShelf.h"

#include "media/MediaSaving.h"
#include "media/PictureFetch.h"
#include "media/PictureTask.h"

#include <algorithm>
#include <utility>

namespace contactdesk
{

namespace
{

// A progress that nobody can see isn't told.
constexpr qint64 visibleStep = 64 << 10;

} // namespace

MediaShelf::MediaShelf(const MediaLimits &limits, MediaWays ways, QObject *parent)
    : QObject(parent), m_limits(limits), m_network(std::move(ways), limits.mayAskInside)
{
    setPictureMemory();
}

MediaShelf::~MediaShelf()
{
    // They go before the network that they use.
    qDeleteAll(findChildren<PictureFetch *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(m_savings);
}

MediaState MediaShelf::state(const QString &address) const
{
    const auto item = m_items.constFind(address);
    if (item == m_items.constEnd())
        return {};
    item->seen = ++m_looks;
    return item->state;
}

void MediaShelf::ask(const QString &address)
{
    Item &item = m_items[address];
    if (item.state.stage == MediaStage::Loading || item.state.stage == MediaStage::Ready)
        return;
    item.state = {.stage = MediaStage::Loading};
    m_waiting.append(address);
    Q_EMIT changed(address);
    fetchNext();
}

void MediaShelf::cancel(const QString &address)
{
    if (state(address).stage != MediaStage::Loading)
        return;
    m_items[address].state = {};
    m_waiting.removeOne(address);
    end(address);
    Q_EMIT changed(address);
    answerViewers(address);
}

void MediaShelf::fetchNext()
{
    while (m_underWay < m_limits.atOnce && !m_waiting.isEmpty())
        fetch(m_waiting.takeFirst());
}

void MediaShelf::fetch(const QString &address)
{
    ++m_underWay;
    auto *fetch = new PictureFetch(m_network, m_limits, {previewPixels, previewPixels}, this);
    m_items[address].fetch = fetch;
    connect(fetch, &PictureFetch::progressed, this, [this, address] { follow(address); });
    connect(fetch, &PictureFetch::finished, this,
            [this, address](const QByteArray &content, const DecodedPicture &preview) {
                put(address, content, preview);
            });
    connect(fetch, &PictureFetch::failed, this,
            [this, address](const Failure &failure) { fail(address, failure); });
    fetch->start(address);
}

void MediaShelf::follow(const QString &address)
{
    Item &item = m_items[address];
    MediaState &state = item.state;
    const qint64 received = item.fetch->received();
    if (state.received > 0 && received - state.received < visibleStep)
        return;
    state.received = received;
    state.total = item.fetch->total();
    state.host = item.fetch->host();
    Q_EMIT changed(address);
}

void MediaShelf::put(const QString &address, const QByteArray &content,
                     const DecodedPicture &preview)
{
    Item &item = m_items[address];
    item.state = {.stage = MediaStage::Ready,
                  .preview = preview.image,
                  .size = preview.size,
                  .host = item.fetch->host(),
                  .received = content.size(),
                  .total = content.size()};
    item.content = content;
    item.seen = ++m_looks;
    end(address);
    makeRoom(address);
    Q_EMIT changed(address);
    answerViewers(address);
}

void MediaShelf::fail(const QString &address, const Failure &failure)
{
    Item &item = m_items[address];
    item.state = {.stage = MediaStage::Failed, .host = item.fetch->host(), .failure = failure};
    end(address);
    Q_EMIT changed(address);
    answerViewers(address);
}

void MediaShelf::end(const QString &address)
{
    PictureFetch *fetch = std::exchange(m_items[address].fetch, {});
    if (!fetch)
        return;
    fetch->disconnect(this);
    fetch->deleteLater();
    --m_underWay;
    // From the event loop: whoever is told that this one has ended may ask for others first.
    QMetaObject::invokeMethod(this, &MediaShelf::fetchNext, Qt::QueuedConnection);
}

void MediaShelf::makeRoom(const QString &latest)
{
    qint64 kept = 0;
    for (const Item &item : std::as_const(m_items))
        kept += item.size();
    while (kept > m_limits.keptBytes) {
        auto oldest = m_items.end();
        for (auto item = m_items.begin(); item != m_items.end(); ++item) {
            const bool mayGo = item->state.stage == MediaStage::Ready && item.key() != latest;
            if (mayGo && (oldest == m_items.end() || item->seen < oldest->seen))
                oldest = item;
        }
        if (oldest == m_items.end())
            return;
        kept -= oldest->size();
        const QString address = oldest.key();
        m_items.erase(oldest);
        Q_EMIT changed(address);
    }
}

void MediaShelf::openPicture(const QString &address, QObject *context, PictureAnswer answer)
{
    m_viewers.insert(address, {context, std::move(answer)});
    if (state(address).stage == MediaStage::Ready)
        answerViewers(address);
    else
        ask(address);
}

void MediaShelf::answerViewers(const QString &address)
{
    const QList<Viewer> viewers = m_viewers.values(address);
    m_viewers.remove(address);
    const Item item = m_items.value(address);
    for (const Viewer &viewer : viewers) {
        if (!viewer.context)
            continue;
        if (item.state.stage != MediaStage::Ready) {
            viewer.answer(tl::unexpected(
                item.state.failure.value_or(Failure{.kind = FailureKind::Cancelled})));
            continue;
        }
        decodeElsewhere(item.content, {picturePixels, picturePixels}, viewer.context,
                        [answer = viewer.answer](const auto &picture) {
                            answer(picture.map([](const auto &one) { return one.image; }));
                        });
    }
}

void MediaShelf::save(const QString &address, const QString &file)
{
    cancelSaving(file);
    auto *saving = new MediaSaving(file, this);
    m_savings.insert(file, saving);
    connect(saving, &MediaSaving::progressed, this, [this, file](qint64 written, qint64 total) {
        Q_EMIT savingProgressed(file, written, total);
    });
    connect(saving, &MediaSaving::saved, this, [this, file] {
        cancelSaving(file);
        Q_EMIT saved(file);
    });
    connect(saving, &MediaSaving::failed, this, [this, file](const Failure &failure) {
        cancelSaving(file);
        Q_EMIT savingFailed(file, failure);
    });
    // What is kept needn't be asked for once more, if it ever could.
    const QByteArray content = m_items.value(address).content;
    if (content.isEmpty())
        saving->saveFrom(m_network, m_limits, address);
    else
        saving->saveContent(content);
}

void MediaShelf::cancelSaving(const QString &file)
{
    MediaSaving *saving = m_savings.take(file);
    if (!saving)
        return;
    saving->disconnect(this);
    saving->deleteLater();
}

} // namespace contactdesk
