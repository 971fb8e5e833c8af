#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

#include <array>
#include <optional>

class QSplitter;

namespace contactdesk
{

/// The panes of a desk, from the first the agent needs to the last.
enum class Pane { Contacts, Person, Side };

/// The three panes side by side, their widths being the agent's; or, in a window less than 900
/// device-independent pixels wide and wherever the texts are too large for three, one at a time, as
/// pages. The panes stay what they are while the form changes: focus, scroll place and what is
/// typed with them.
class PaneArea : public QWidget
{
    Q_OBJECT

public:
    /// Becomes the owner of the panes.
    PaneArea(const Theme &theme, QWidget &contacts, QWidget &person, QWidget &side,
             QWidget *parent = nullptr);

    bool arePages() const { return m_arePages; }
    /// The page that is shown, or would be.
    Pane page() const { return m_page; }
    /// Shows a page. The focus goes along if it was on another page; side by side nothing happens
    /// but that the page is remembered.
    void turnTo(Pane page);
    QWidget *widget(Pane pane) const { return m_panes[static_cast<std::size_t>(pane)]; }
    /// The pane that a widget is in, or is.
    std::optional<Pane> paneOf(const QWidget *widget) const;

    /// The widths side by side, as Preferences::layout() keeps them.
    /// @{
    QByteArray widths() const;
    void restoreWidths(const QByteArray &widths);
    /// @}

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another page is shown, or the panes are shown otherwise.
    void turned();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int widthSideBySide() const;
    void chooseForm();
    void startPages();
    void endPages();

    const Theme &m_theme;
    QSplitter *m_splitter;
    std::array<QWidget *, 3> m_panes;
    Pane m_page = Pane::Contacts;
    bool m_arePages = false;
    /// As long as they are pages: the widths before.
    QByteArray m_widths;
};

} // namespace contactdesk
