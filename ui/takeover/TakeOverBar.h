#pragma once

#include "domain/Identifiers.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace contactdesk
{

class Desk;
struct TakeOver;

/// How long a person goes on answering the open contact, and the buttons to hand back and to go on.
/// Hidden unless the bot was switched off here.
class TakeOverBar : public QFrame
{
    Q_OBJECT

public:
    /// The desk must outlive this widget.
    explicit TakeOverBar(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The time of the open contact is nearly over: once, as a sentence for the status line.
    void said(const QString &sentence);

private:
    void update();
    void tell(const TakeOver &takeOver);
    QString words(const TakeOver &takeOver) const;

    Desk &m_desk;
    /// Until the words say something else.
    QTimer m_timer{this};
    /// Of whom was told that the time is nearly over; empty for nobody.
    ContactId m_warned;
    QLabel *m_left;
    QPushButton *m_handBack;
    QPushButton *m_more;
    QPushButton *m_noEnd;
};

} // namespace contactdesk
