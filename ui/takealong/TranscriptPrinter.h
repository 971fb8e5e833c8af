#pragma once

#include "desk/ConversationExporter.h"

#include <QFont>
#include <QObject>
#include <QThreadPool>

#include <memory>

class QPrinter;

namespace contactdesk
{

/// Prints a conversation on a thread of its own. Belongs to the UI thread.
class TranscriptPrinter : public QObject
{
    Q_OBJECT

public:
    explicit TranscriptPrinter(QObject *parent = nullptr);
    /// What isn't painted by then isn't printed.
    ~TranscriptPrinter() override;

    /// Nobody else uses the printer until done(). Ignored while it is printing something else.
    void start(const TranscriptPart &part, std::shared_ptr<QPrinter> printer,
               const TranscriptWords &words, const QFont &font);
    /// done() follows soon, with Stopped unless everything was printed already.
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// 0 to 1.
    void progressed(double fraction);
    /// `pages`: how many the printer was given; after Stopped, too, where it can't take them back.
    void done(contactdesk::TranscriptEnd end, int pages);

private:
    std::stop_source m_stop;
    bool m_isRunning = false;
    /// Last: what it does speaks to the rest.
    QThreadPool m_thread;
};

} // namespace contactdesk
