#include "ui/contacts/ContactListPane.h"

#include "desk/Desk.h"
#include "models/ContactListModel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PlainLabel.h"
#include "ui/contacts/ContactDelegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

ContactListPane::ContactListPane(const Theme &theme, Desk &desk, QWidget *parent)
    : QFrame(parent),
      m_desk(desk),
      m_model(new ContactListModel(desk.directory(), desk.drafts(), this)),
      m_count(new PlainLabel({}, u"muted"_s)),
      m_pages(new QStackedWidget),
      m_view(new QListView)
{
    setProperty("look", u"card"_s);
    auto *title = new PlainLabel(tr("Contacts"));
    title->setFont(theme.heading());
    auto *heading = new QHBoxLayout;
    heading->addWidget(title, 1);
    heading->addWidget(m_count);
    heading->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, 0);

    m_view->setObjectName(u"contactList"_s);
    m_view->setAccessibleName(tr("Contacts"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ContactDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *empty = new EmptyState(theme, u"user"_s, tr("Nobody yet"),
                                 tr("Everyone you look up or create stays here."));
    m_pages->addWidget(m_view);
    m_pages->addWidget(empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(Theme::gap);
    layout->addLayout(heading);
    layout->addWidget(m_pages, 1);

    connect(m_view, &QListView::clicked, this, &ContactListPane::open);
    connect(m_view, &QListView::activated, this, &ContactListPane::open);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ContactListPane::showCount);
    connect(&desk.openContact(), &OpenContact::switched, this, &ContactListPane::followOpenContact);
    connect(&desk.openContact(), &OpenContact::contactChanged, this,
            &ContactListPane::followOpenContact);
    showCount();
}

void ContactListPane::open(const QModelIndex &index)
{
    const ContactId id = m_model->idAt(index);
    // A double click is two: the second must not start everything again.
    if (id != m_desk.openContact().id() || m_desk.openContact().isSettled())
        m_desk.openContact().open(id);
}

void ContactListPane::showCount()
{
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? QString() : locale().toString(count));
    m_pages->setCurrentIndex(count == 0 ? 1 : 0);
}

void ContactListPane::followOpenContact()
{
    const QModelIndex row = m_model->indexOf(m_desk.openContact().id());
    if (row.isValid() && row != m_view->currentIndex())
        m_view->setCurrentIndex(row);
    else if (!row.isValid())
        m_view->clearSelection();
}

} // namespace contactdesk
