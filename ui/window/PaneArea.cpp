#include "ui/window/PaneArea.h"

#include "ui/common/FocusPlaces.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace contactdesk
{

namespace
{

/// In letters of ordinary text, so that panes grow with it.
constexpr std::array leastLetters{24, 42, 38};
constexpr std::array usualWidths{250, 430, 580};
constexpr std::array stretches{0, 2, 3};

} // namespace

PaneArea::PaneArea(const Theme &theme, QWidget &contacts, QWidget &person, QWidget &side,
                   QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_panes{&contacts, &person, &side}
{
    m_splitter->setObjectName(QStringLiteral("panes"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Theme::margin);
    for (int at = 0; QWidget * pane : m_panes) {
        m_splitter->addWidget(pane);
        m_splitter->setStretchFactor(at, stretches[static_cast<std::size_t>(at)]);
        ++at;
    }
    m_splitter->setSizes({usualWidths.begin(), usualWidths.end()});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    endPages();
}

std::optional<Pane> PaneArea::paneOf(const QWidget *widget) const
{
    for (const Pane pane : {Pane::Contacts, Pane::Person, Pane::Side}) {
        const QWidget *each = this->widget(pane);
        if (widget && (each == widget || each->isAncestorOf(widget)))
            return pane;
    }
    return std::nullopt;
}

void PaneArea::turnTo(Pane page)
{
    if (m_page == page)
        return;
    const Pane before = std::exchange(m_page, page);
    if (m_arePages) {
        QWidget *focus = QApplication::focusWidget();
        const bool isFocusInside = paneOf(focus) == before;
        QWidget *shown = widget(page);
        shown->show();
        // Before the other is hidden: it would leave the focus to whatever comes next.
        if (QWidget *place = isFocusInside ? placeForFocus(*shown) : nullptr)
            giveFocus(*place, Qt::OtherFocusReason);
        widget(before)->hide();
    }
    Q_EMIT turned();
}

QByteArray PaneArea::widths() const
{
    return m_arePages ? m_widths : m_splitter->saveState();
}

void PaneArea::restoreWidths(const QByteArray &widths)
{
    if (m_arePages)
        m_widths = widths;
    else
        m_splitter->restoreState(widths);
}

int PaneArea::widthSideBySide() const
{
    int sum = 2 * m_splitter->handleWidth();
    for (std::size_t at = 0; at < m_panes.size(); ++at)
        sum += std::max(m_theme.letters(leastLetters[at]), m_panes[at]->minimumSizeHint().width());
    return sum;
}

QSize PaneArea::minimumSizeHint() const
{
    // That of the widest alone: whatever has no room side by side becomes pages.
    QSize least(0, 0);
    for (const QWidget *pane : m_panes)
        least = least.expandedTo(pane->minimumSizeHint());
    return least;
}

void PaneArea::chooseForm()
{
    const bool arePages =
        window()->width() < Theme::narrowestSideBySide || width() < widthSideBySide();
    if (arePages == m_arePages)
        return;
    if (arePages)
        startPages();
    else
        endPages();
    Q_EMIT turned();
}

void PaneArea::startPages()
{
    m_widths = m_splitter->saveState();
    m_arePages = true;
    // Where the agent works stays in sight.
    if (const auto focused = paneOf(QApplication::focusWidget()))
        m_page = *focused;
    for (QWidget *pane : m_panes)
        pane->setMinimumWidth(0);
    for (QWidget *pane : m_panes)
        pane->setVisible(pane == widget(m_page));
}

void PaneArea::endPages()
{
    m_arePages = false;
    for (std::size_t at = 0; at < m_panes.size(); ++at) {
        m_panes[at]->setMinimumWidth(m_theme.letters(leastLetters[at]));
        m_panes[at]->show();
    }
    if (!m_widths.isEmpty())
        m_splitter->restoreState(std::exchange(m_widths, {}));
}

void PaneArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseForm();
}

void PaneArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    if (!m_arePages)
        endPages();
    chooseForm();
}

} // namespace contactdesk
