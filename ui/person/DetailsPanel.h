#pragma once

#include "domain/Contact.h"
#include "ui/common/Section.h"

class QPlainTextEdit;
class QPushButton;

namespace contactdesk
{

class ActionRegistry;
class ContactDetailsModel;

/// The fields that can only be read, and on demand the contact as the service sent it.
class DetailsPanel : public Section
{
    Q_OBJECT

public:
    DetailsPanel(const Theme &theme, ActionRegistry &actions, QWidget *parent = nullptr);

    void setContact(const Contact &contact);

private:
    ContactDetailsModel *m_model;
    QPushButton *m_showRaw;
    QPlainTextEdit *m_raw;
};

} // namespace contactdesk
