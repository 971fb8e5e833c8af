#pragma once

#include "ui/conversation/TextSelection.h"

#include <QObject>

namespace contactdesk
{

class Conversation;

/// Puts selected texts onto the clipboard. Many of them are put together on another thread; of
/// several at a time only the last arrives.
class TextCopier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void copy(const Conversation &conversation, const SelectedRange &range);

Q_SIGNALS:
    /// The text of so many messages is on the clipboard.
    void copied(int messages);

private:
    void put(const QString &text, int messages);

    int m_latest = 0;
};

} // namespace contactdesk
