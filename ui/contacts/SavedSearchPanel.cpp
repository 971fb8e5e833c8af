#include "ui/contacts/SavedSearchPanel.h"

#include "models/SavedSearchModel.h"
#include "ui/contacts/SavedSearchDelegate.h"
#include "ui/contacts/SavedSearchView.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

SavedSearchPanel::SavedSearchPanel(const Theme &theme, SavedSearches &searches, QWidget *parent)
    : QFrame(parent),
      m_searches(searches),
      m_model(new SavedSearchModel(searches, this)),
      m_view(new SavedSearchView),
      m_name(new QLineEdit)
{
    setProperty("look", u"above"_s);
    m_view->setObjectName(u"savedSearches"_s);
    m_view->setAccessibleName(tr("Saved searches"));
    m_view->setItemDelegate(new SavedSearchDelegate(theme, m_view));
    m_view->setModel(m_model);
    m_name->setObjectName(u"savedSearchName"_s);
    m_name->setAccessibleName(tr("Name of this search"));
    m_name->setPlaceholderText(tr("Name of this search"));
    m_name->setMaxLength(80);
    m_name->installEventFilter(this);
    m_name->hide();

    auto *named = new QVBoxLayout;
    named->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    named->addWidget(m_name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Theme::gap);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_view);
    layout->addLayout(named);

    connect(m_view, &QListView::clicked, this, &SavedSearchPanel::choose);
    connect(m_view, &QListView::activated, this, &SavedSearchPanel::choose);
    connect(m_view, &SavedSearchView::removeRequested, m_model, &SavedSearchModel::remove);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedSearchPanel::save);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &SavedSearchPanel::fit);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SavedSearchPanel::fit);
    fit();
}

void SavedSearchPanel::fit()
{
    setVisible(m_model->rowCount() > 0 || !m_name->isHidden());
}

void SavedSearchPanel::startSaving(const QString &text)
{
    m_text = text;
    const QModelIndex known = m_model->indexOfText(text);
    m_name->setText(known.isValid() ? known.data().toString() : text.simplified());
    m_name->show();
    fit();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SavedSearchPanel::showCurrent(const QString &text)
{
    const QModelIndex row = m_model->indexOfText(text);
    if (row == m_view->currentIndex())
        return;
    if (row.isValid())
        m_view->setCurrentIndex(row);
    else
        m_view->selectionModel()->clear();
}

void SavedSearchPanel::choose(const QModelIndex &index)
{
    Q_EMIT chosen(index.data(SavedSearchModel::TextRole).toString());
}

void SavedSearchPanel::save()
{
    m_searches.save(m_name->text(), m_text);
    showCurrent(m_text);
    endNaming();
}

void SavedSearchPanel::endNaming()
{
    if (m_name->isHidden())
        return;
    m_name->hide();
    fit();
    Q_EMIT namingEnded();
}

bool SavedSearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endNaming();
        return true;
    }
    // Whoever goes on elsewhere has thought better of it; a window that was left comes back.
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        m_name->hide();
        fit();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace contactdesk
