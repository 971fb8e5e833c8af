#pragma once

#include "domain/ContactList.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace contactdesk
{

/// A line in which a list is given the name that it has on this computer; hidden until then.
class ListNaming : public QWidget
{
    Q_OBJECT

public:
    explicit ListNaming(QWidget *parent = nullptr);

    /// Shows the line, with the name that the list has.
    void start(const ContactList &list);
    void stop();

Q_SIGNALS:
    /// `name` is never blank.
    void named(const contactdesk::ListId &list, const QString &name);
    void ended();

private:
    void accept();

    ListId m_list;
    QLineEdit *m_name;
    QPushButton *m_accept;
};

} // namespace contactdesk
