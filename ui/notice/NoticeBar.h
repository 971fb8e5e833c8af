#pragma once

#include "domain/Failure.h"
#include "ui/common/Keepsake.h"
#include "ui/theme/Theme.h"

#include <QFrame>

#include <optional>
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace contactdesk
{

class CloseButton;
class IconLabel;
class WrappingRow;

enum class NoticeKind { Information, Success, Warning, Danger };

/// A notice in the page: what happened, what to do, and the buttons to do it with. It stays until
/// it is closed or replaced; it never takes the focus.
class NoticeBar : public QFrame, public Keepsake
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

    /// What a notice says; one that asks something, with buttons to answer, doesn't outlive them.
    /// @{
    std::any keepsake() const override;
    void recall(const std::any &kept) override;
    /// @}

private:
    struct Told {
        NoticeKind kind = NoticeKind::Information;
        QString text;
        QString details;
        std::optional<Failure> failure;
    };

    void add(QPushButton *button);

    const Theme &m_theme;
    Told m_told;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    WrappingRow *m_buttons;
    CloseButton *m_close;
};

/// The service's own words as a sentence, if it had any: The service says: “…”.
QString quotedWords(const Failure &failure);

} // namespace contactdesk
