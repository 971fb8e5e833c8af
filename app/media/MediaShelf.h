#pragma once

#include "media/MediaLimits.h"
#include "media/MediaNetwork.h"
#include "media/MediaState.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <tl/expected.hpp>

namespace contactdesk
{

class MediaSaving;
class PictureFetch;
struct DecodedPicture;

/// The media of messages that the agent has asked for, by their address; nothing is fetched before.
/// The hosts are told neither the account's key nor who asks. Only pictures come onto the shelf,
/// and nothing of it onto the disk but what the agent saves; it is empty again when the desk
/// closes. Lives on the UI thread and blocks it nowhere.
class MediaShelf : public QObject
{
    Q_OBJECT

public:
    /// The longest side of a preview in pixels of the screen: of one that is shown 320 wide where
    /// two of them make one of the window's. And the longest side of a picture as it is opened.
    static constexpr int previewPixels = 640;
    static constexpr int picturePixels = 8192;

    explicit MediaShelf(const MediaLimits &limits = {}, MediaWays ways = {},
                        QObject *parent = nullptr);
    ~MediaShelf() override;

    MediaState state(const QString &address) const;
    /// Fetches it, unless it is there or on its way; changed() follows. Again, after it has failed.
    void ask(const QString &address);
    /// Gives up what is on its way.
    void cancel(const QString &address);

    /// The whole picture for looking at it closely, at most picturePixels on a side; asked for
    /// again where it isn't kept any more. `answer` is called once, later, unless `context` (of
    /// this thread) is gone by then.
    using PictureAnswer = std::function<void(const tl::expected<QImage, Failure> &)>;
    void openPicture(const QString &address, QObject *context, PictureAnswer answer);

    /// Writes a medium of any kind to a file that only the agent can read, all of it or nothing;
    /// saved() or savingFailed() follows. Saving to the same file once more gives up what was on
    /// its way there.
    void save(const QString &address, const QString &file);
    /// Harmless if nothing is on its way there.
    void cancelSaving(const QString &file);

Q_SIGNALS:
    void changed(const QString &address);
    /// In bytes; `total` is -1 where the host doesn't tell.
    void savingProgressed(const QString &file, qint64 written, qint64 total);
    void saved(const QString &file);
    void savingFailed(const QString &file, const contactdesk::Failure &failure);

private:
    struct Item {
        MediaState state;
        /// As it came; empty unless it is Ready.
        QByteArray content = {};
        /// Grows with each time that it is looked at.
        mutable quint64 seen = 0;
        /// This object's own; null unless it is under way.
        PictureFetch *fetch = nullptr;

        qint64 size() const { return content.size() + state.preview.sizeInBytes(); }
    };
    struct Viewer {
        QPointer<QObject> context;
        PictureAnswer answer;
    };

    void fetchNext();
    void fetch(const QString &address);
    void follow(const QString &address);
    void put(const QString &address, const QByteArray &content, const DecodedPicture &preview);
    void fail(const QString &address, const Failure &failure);
    void end(const QString &address);
    void makeRoom(const QString &latest);
    void answerViewers(const QString &address);

    const MediaLimits m_limits;
    MediaNetwork m_network;
    QHash<QString, Item> m_items;
    QStringList m_waiting;
    int m_underWay = 0;
    QMultiHash<QString, Viewer> m_viewers;
    /// By file.
    QHash<QString, MediaSaving *> m_savings;
    mutable quint64 m_looks = 0;
};

} // namespace contactdesk
