#include "ui/lists/ListNaming.h"

#include "ui/common/PlainLabel.h"
#include "ui/common/WrappingRow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace contactdesk
{

using namespace Qt::StringLiterals;

ListNaming::ListNaming(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit), m_accept(new QPushButton(tr("Name it")))
{
    m_name->setObjectName(u"listNameField"_s);
    m_name->setAccessibleName(tr("Name of the list"));
    m_name->setAccessibleDescription(tr("What the list is called on this computer"));
    m_accept->setObjectName(u"listNameButton"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelListName"_s);
    auto *label = new PlainLabel(tr("Name here"));
    label->setBuddy(m_name);

    auto *row = new WrappingRow;
    setLayout(row);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_name, cancel, m_accept})
        row->addWidget(part);

    connect(m_name, &QLineEdit::textChanged, m_accept,
            [this](const QString &text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ListNaming::accept);
    connect(m_accept, &QPushButton::clicked, this, &ListNaming::accept);
    connect(cancel, &QPushButton::clicked, this, &ListNaming::stop);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ListNaming::stop);
    hide();
}

void ListNaming::start(const ContactList &list)
{
    m_list = list.id;
    m_name->setText(list.name);
    m_accept->setEnabled(!list.name.trimmed().isEmpty());
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ListNaming::stop()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT ended();
}

void ListNaming::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    Q_EMIT named(m_list, name);
    stop();
}

} // namespace contactdesk
