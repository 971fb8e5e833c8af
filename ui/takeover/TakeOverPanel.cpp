#include "ui/takeover/TakeOverPanel.h"

#include "models/TakeOverModel.h"
#include "ui/common/CloseButton.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageStack.h"
#include "ui/common/PanelKeys.h"
#include "ui/common/PassFocus.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/WrappingRow.h"
#include "ui/takeover/TakeOverDelegate.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

TakeOverPanel::TakeOverPanel(const Theme &theme, TakeOvers &takeOvers, TakeOverModel &model,
                             QWidget *parent)
    : Section(tr("Answered by you"), parent),
      m_takeOvers(takeOvers),
      m_model(model),
      m_close(new CloseButton(tr("Close the list of those whom you answer"))),
      m_pages(new PageStack),
      m_view(new QListView)
{
    setObjectName(u"takeOverPanel"_s);
    m_close->setObjectName(u"takeOverClose"_s);
    addToHeading(m_close);
    setUpList(theme);
    auto *filled = new QWidget;
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_view, 1);
    column->addWidget(newButtons());
    column->addWidget(newQuestion());
    m_pages->addWidget(
        new EmptyState(theme, u"user"_s, tr("Nobody is answered by you."),
                       tr("Contacts whose bot is switched off here stand in this list until it is "
                          "switched on again. “Take over for 30 minutes” does both.")));
    m_pages->addWidget(filled);
    body()->addWidget(m_pages, 1);

    auto *keys = new PanelKeys(*this);
    keys->add(Qt::Key_Escape, [this] {
        if (m_question->isHidden())
            Q_EMIT closed();
        else
            setAsking(false);
    });
    connect(m_close, &QToolButton::clicked, this, &TakeOverPanel::closed);
    wireButtons();
    connect(&model, &TakeOverModel::countChanged, this, &TakeOverPanel::showCount);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TakeOverPanel::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TakeOverPanel::showCurrent);
    showCount();
}

void TakeOverPanel::setUpList(const Theme &theme)
{
    m_view->setObjectName(u"takeOverList"_s);
    m_view->setAccessibleName(tr("Answered by you"));
    m_view->setItemDelegate(new TakeOverDelegate(theme, m_view));
    m_view->setModel(&m_model);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *TakeOverPanel::newButtons()
{
    m_buttons = new QWidget;
    auto *row = new WrappingRow;
    m_buttons->setLayout(row);
    m_handBack = row->addButton(tr("Hand back"), u"takeOverListHandBack"_s);
    m_more = row->addButton(tr("30 more minutes"), u"takeOverListMore"_s);
    m_open = row->addButton(tr("Open contact"), u"takeOverListOpen"_s);
    m_all = row->addButton(tr("Hand back all…"), u"takeOverListAll"_s);
    return m_buttons;
}

QWidget *TakeOverPanel::newQuestion()
{
    m_question = new QWidget;
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    auto *text = new PlainLabel(tr("Hand all of them back to the bot?"));
    text->setObjectName(u"takeOverQuestion"_s);
    text->setWordWrap(true);
    text->setMinimumWidth(1);
    setType(*text, TypeSize::Strong);
    column->addWidget(text);
    auto *row = new WrappingRow;
    column->addLayout(row);
    m_confirm = row->addButton(tr("Hand back all"), u"takeOverConfirm"_s);
    m_keep = row->addButton(tr("Go on"), u"takeOverKeep"_s);
    m_question->hide();
    return m_question;
}

void TakeOverPanel::wireButtons()
{
    const auto openCurrent = [this] {
        if (const ContactId contact = current(); !contact.isEmpty())
            Q_EMIT openRequested(contact);
    };
    connect(m_view, &QListView::activated, this, openCurrent);
    connect(m_open, &QPushButton::clicked, this, openCurrent);
    connect(m_handBack, &QPushButton::clicked, this, [this] { m_takeOvers.handBack({current()}); });
    connect(m_more, &QPushButton::clicked, this, [this] { m_takeOvers.extend(current()); });
    connect(m_all, &QPushButton::clicked, this, [this] { setAsking(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { setAsking(false); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        setAsking(false);
        m_takeOvers.handBack(m_model.contacts());
    });
}

ContactId TakeOverPanel::current() const
{
    return m_model.contactAt(m_view->currentIndex());
}

void TakeOverPanel::showCount()
{
    const int count = m_model.rowCount();
    const bool hadFocus = hasFocusInside();
    m_pages->setCurrentIndex(count == 0 ? 0 : 1);
    // Whoever works with the keys is never left without a focus.
    passFocus(*this, count == 0 ? static_cast<QWidget &>(*m_close) : *m_view);
    if (hadFocus && count == 0)
        m_close->setFocus(Qt::OtherFocusReason);
    if (count > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0));
    m_all->setVisible(count > 1);
    if (count < 2)
        setAsking(false);
    showCurrent();
}

void TakeOverPanel::showCurrent()
{
    const auto takeOver = m_takeOvers.of(current());
    m_handBack->setEnabled(takeOver && !takeOver->on.isValid());
    m_more->setVisible(takeOver && takeOver->until.isValid());
    m_open->setEnabled(takeOver.has_value());
}

bool TakeOverPanel::hasFocusInside() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void TakeOverPanel::setAsking(bool isAsking)
{
    if (isAsking == !m_question->isHidden())
        return;
    const bool hadFocus = hasFocusInside();
    m_question->setVisible(isAsking);
    m_buttons->setVisible(!isAsking);
    if (hadFocus)
        (isAsking ? static_cast<QWidget *>(m_keep) : m_view)->setFocus(Qt::OtherFocusReason);
}

} // namespace contactdesk
