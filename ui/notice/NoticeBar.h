#pragma once

#include "domain/Failure.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace contactdesk
{

enum class NoticeKind { Information, Success, Warning, Danger };

/// A notice in the page: what happened, what to do, and the buttons to do it with. It stays until
/// it is closed or replaced; it never takes the focus.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a notice in place of the one there is; the buttons of that one go.
    void tell(NoticeKind kind, const QString &text, const QString &details = {});
    /// The same for a failure: `what` failed, why, what can be done, and the report to copy.
    void tell(const QString &what, const Failure &failure);

    /// Adds a button to the notice that is shown; it goes with the notice.
    QPushButton *offer(const QString &text);
    /// Adds the button that copies a failure's report.
    void offerReport(const QString &what, const Failure &failure);

    void clear();

private:
    void add(QPushButton *button);

    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QHBoxLayout *m_buttons;
};

/// The service's own words as a sentence, if it had any: The service says: “…”.
QString quotedWords(const Failure &failure);

} // namespace contactdesk
