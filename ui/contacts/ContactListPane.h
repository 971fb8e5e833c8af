#pragma once

#include "domain/Identifiers.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QLabel;
class QListView;
class QStackedWidget;

namespace contactdesk
{

class ContactListModel;
class Desk;

/// The contacts that this desk has met; a click or Enter opens one.
class ContactListPane : public QFrame
{
    Q_OBJECT

public:
    ContactListPane(const Theme &theme, Desk &desk, QWidget *parent = nullptr);

private:
    void open(const QModelIndex &index);
    void showCount();
    void followOpenContact();

    Desk &m_desk;
    ContactListModel *m_model;
    QLabel *m_count;
    QStackedWidget *m_pages;
    QListView *m_view;
};

} // namespace contactdesk
