#include "ui/window/PageBar.h"

#include "ui/theme/Icons.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTextDocument>
#include <QToolButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QToolButton *newWay(const Theme &theme, const QString &name, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("look", u"quiet"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(themedIcon(theme, icon, Role::MutedText));
    button->setIconSize({Theme::iconSize, Theme::iconSize});
    // A name may be long; the rest of it is in the tool tip.
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setMinimumWidth(1);
    return button;
}

} // namespace

PageBar::PageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_back(newWay(theme, u"pageBack"_s,
                    QGuiApplication::isRightToLeft() ? u"go-next"_s : u"go-previous"_s)),
      m_on(newWay(theme, u"pageOn"_s,
                  QGuiApplication::isRightToLeft() ? u"go-previous"_s : u"go-next"_s))
{
    setObjectName(u"pageBar"_s);
    // The arrow stands where it points.
    m_on->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_on);
    connect(m_back, &QToolButton::clicked, this, &PageBar::backRequested);
    connect(m_on, &QToolButton::clicked, this, &PageBar::onRequested);
}

void PageBar::setBack(const QString &where, const QString &backKeys)
{
    m_backText = where;
    m_back->setVisible(!where.isEmpty());
    m_back->setAccessibleName(tr("Back to %1").arg(where));
    const QString tip = backKeys.isEmpty() ? tr("Back to %1").arg(where)
                                           : tr("Back to %1 (%2)").arg(where, backKeys);
    m_back->setToolTip(Qt::convertFromPlainText(tip));
    fit();
}

void PageBar::setOn(const QString &where)
{
    m_onText = where;
    m_on->setVisible(!where.isEmpty());
    m_on->setAccessibleName(tr("On to %1").arg(where));
    m_on->setToolTip(Qt::convertFromPlainText(tr("On to %1").arg(where)));
    fit();
}

void PageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void PageBar::fit()
{
    // Half of the bar for each, without the icon and what is around it.
    const int room = width() / 2 - Theme::iconSize - 2 * Theme::wide;
    const auto fitted = [room](const QToolButton &button, const QString &text) {
        // An ampersand is a letter of a name here, and no mark of a shortcut.
        return button.fontMetrics().elidedText(text, Qt::ElideRight, room).replace(u'&', u"&&"_s);
    };
    m_back->setText(fitted(*m_back, m_backText));
    m_on->setText(fitted(*m_on, m_onText));
}

} // namespace contactdesk
