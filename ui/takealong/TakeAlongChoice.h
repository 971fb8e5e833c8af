#pragma once

#include "desk/ConversationExporter.h"
#include "ui/takealong/TakeAlong.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace contactdesk
{

/// What a conversation is taken along as.
enum class TakeAlongForm { Text, Csv, Json, Html, Pdf };

/// The choice of a form, and of which messages.
class TakeAlongChoice : public QWidget
{
    Q_OBJECT

public:
    explicit TakeAlongChoice(QWidget *parent = nullptr);

    TakeAlongForm form() const;
    void setForm(TakeAlongForm form);

    /// Offers what there is, with how much it is; keeps what was chosen if it still is there.
    /// `today` is where "since" begins to be chosen from.
    void offer(const TakeAlong &what, const QDate &today);
    /// Which of these messages are wanted.
    TranscriptPart part(const TakeAlong &what, const QTimeZone &zone) const;

private:
    enum class Range { Everything, Shown, Selected, Since };

    Range range() const;
    void showDate();

    QComboBox *m_form;
    QComboBox *m_range;
    QDateEdit *m_since;
};

} // namespace contactdesk
