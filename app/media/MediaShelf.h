#pragma once

#include "media/MediaState.h"

#include <QObject>

namespace contactdesk
{

/// The media of messages that the agent has asked for, by their address; nothing is fetched before.
/// The hosts are told neither the account's key nor who asks. Lives on the UI thread.
class MediaShelf : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    MediaState state(const QString &address) const;
    /// Fetches it, unless it is there or on its way; changed() follows.
    void ask(const QString &address);

Q_SIGNALS:
    void changed(const QString &address);
};

} // namespace contactdesk
