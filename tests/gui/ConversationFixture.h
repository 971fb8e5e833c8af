#pragma once

#include "models/ConversationModel.h"
#include "ui/conversation/ConversationView.h"
#include "ui/conversation/MessageDelegate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollBar>
#include <QTimeZone>

#include <memory>

namespace contactdesk
{

/// A message every half an hour, of a few words to a few dozens, some with media.
inline Message madeMessage(int number)
{
    using namespace Qt::StringLiterals;
    const QDateTime start(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc());
    return {.sid = u"m%1"_s.arg(number),
            .body = u"%1 "_s.arg(number) + u"some words "_s.repeated(1 + number * 7 % 40),
            .mediaUrl = number % 17 == 0 ? u"https://example.com/a.png"_s : QString(),
            .mediaContentType = {},
            .time = start.addSecs(number * 1800LL),
            .type = u"text"_s,
            .direction = number % 3 ? MessageDirection::Inbound : MessageDirection::Outbound,
            .status = u"sent"_s};
}

inline QList<Message> madeMessages(int count)
{
    QList<Message> all;
    for (int i = 0; i < count; ++i)
        all.append(madeMessage(i));
    return all;
}

/// A view of 500 × 600 pixels and its model, anew for each test.
class ConversationFixture
{
protected:
    void open()
    {
        m_model = std::make_unique<ConversationModel>();
        m_view = std::make_unique<ConversationView>(m_theme);
        m_view->setMessageDelegate(new MessageDelegate(m_theme, m_view.get()));
        m_view->setModel(m_model.get());
        m_view->resize(500, 600);
        m_view->show();
    }

    void close()
    {
        m_view.reset();
        m_tester.reset();
        m_model.reset();
    }

    void show(int count)
    {
        m_messages = madeMessages(count);
        update();
        // It looks at every row after every change, so for the longer ones it would take minutes.
        if (count <= 400)
            m_tester = std::make_unique<QAbstractItemModelTester>(
                m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void update() { m_model->setConversation(Conversation(m_messages)); }
    int last() const { return m_model->rowCount() - 1; }
    QModelIndex row(int which) const { return m_model->index(which, 0); }
    QRect place(int which) const { return m_view->visualRect(row(which)); }
    QRect sight() const { return m_view->viewport()->rect(); }
    bool isInSight(int which) const { return sight().intersects(place(which)); }
    QScrollBar &bar() const { return *m_view->verticalScrollBar(); }
    void scrollTo(int position) { bar().setValue(position); }

    /// The first row that begins in sight.
    int firstInSight() const
    {
        for (int which = 0; which <= last(); ++which) {
            if (place(which).top() >= 0)
                return which;
        }
        return -1;
    }

    /// How a row is laid out where it stands.
    std::unique_ptr<MessageLayout> layoutOf(int which) const
    {
        return std::make_unique<MessageLayout>(row(which), sight().width(), m_theme);
    }

    /// Where a position of the text of a row is on the viewport: in the middle of its line, at its
    /// left edge.
    QPoint pointOf(int which, int position) const
    {
        const auto layout = layoutOf(which);
        const QRectF line = layout->body().lineAt(position);
        QPointF inside(line.left(), line.center().y());
        while (inside.x() < line.right() && layout->body().positionAt(inside) < position)
            inside.rx() += 1;
        return place(which).topLeft() + layout->textPosition() + inside.toPoint();
    }

    const Theme m_theme{Scheme::Light, QApplication::font()};
    QList<Message> m_messages;
    std::unique_ptr<ConversationModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ConversationView> m_view;
};

} // namespace contactdesk
