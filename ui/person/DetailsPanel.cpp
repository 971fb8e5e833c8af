#include "ui/person/DetailsPanel.h"

#include "models/ContactDetailsModel.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/actions/CommandTip.h"
#include "ui/common/TextBounds.h"
#include "ui/person/DetailsView.h"

#include <QAction>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rawLines = 12;

} // namespace

DetailsPanel::DetailsPanel(const Theme &theme, ActionRegistry &actions, QWidget *parent)
    : Section(tr("Details"), parent),
      m_model(new ContactDetailsModel(this)),
      m_showRaw(new QPushButton(tr("Show what the service sent"))),
      m_raw(new QPlainTextEdit)
{
    auto *view = new DetailsView(theme);
    view->setObjectName(u"details"_s);
    view->setAccessibleName(tr("Details"));
    view->setModel(m_model);

    m_showRaw->setObjectName(u"showRaw"_s);
    m_showRaw->setCheckable(true);
    m_showRaw->setProperty("look", u"link"_s);
    m_raw->setObjectName(u"rawContact"_s);
    m_raw->setAccessibleName(tr("The contact as the service sent it"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    keepFitting(*m_raw, [this, &theme] {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(theme.body().pointSizeF());
        m_raw->setFont(fixed);
    });
    fixHeight(*m_raw, theme, rawLines);
    m_raw->hide();

    body()->addWidget(view);
    body()->addWidget(m_showRaw, 0, Qt::AlignLeft);
    body()->addWidget(m_raw);
    connect(m_showRaw, &QPushButton::toggled, m_raw, &QWidget::setVisible);
    connect(m_showRaw, &QPushButton::toggled, this, [this](bool isShown) {
        m_showRaw->setText(isShown ? tr("Hide what the service sent")
                                   : tr("Show what the service sent"));
    });
    QAction *showRaw = actions.action(command::showRaw);
    showCommand(*m_showRaw, *showRaw, tr("The answer as it came, for whoever looks into a fault"));
    connect(showRaw, &QAction::triggered, m_showRaw, &QPushButton::click);
}

void DetailsPanel::setContact(const Contact &contact)
{
    m_model->setContact(contact);
    const QByteArray raw = QJsonDocument::fromJson(contact.raw).toJson(QJsonDocument::Indented);
    m_raw->setPlainText(contact.raw.isEmpty() ? tr("The service sent no more than the id.")
                                              : QString::fromUtf8(raw));
}

} // namespace contactdesk
