#include "ui/conversation/TextCopier.h"

#include "domain/Conversation.h"

#include <QClipboard>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QtConcurrent>

namespace contactdesk
{

namespace
{

// Up to so many messages take less time than handing them over. A message may be a megabyte long,
// but not so many of them.
constexpr int fewMessages = 100;

} // namespace

void TextCopier::copy(const Conversation &conversation, const SelectedRange &range)
{
    const int messages = range.last.row - range.first.row + 1;
    const int number = ++m_latest;
    if (messages <= fewMessages)
        return put(textOf(conversation, range), messages);
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number, messages] {
        watcher->deleteLater();
        if (number == m_latest)
            put(watcher->result(), messages);
    });
    watcher->setFuture(QtConcurrent::run(textOf, conversation, range));
}

void TextCopier::put(const QString &text, int messages)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(messages);
}

} // namespace contactdesk
