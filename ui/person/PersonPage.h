#pragma once

#include "domain/ContactChange.h"
#include "domain/Failure.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace contactdesk
{

class ActionRegistry;
class Desk;
class DetailsPanel;
class NoticeBar;
class PersonForm;
class PersonHeader;

/// Everything about the open person but the conversation: heading, form, lists, tags, details.
class PersonPage : public QWidget
{
    Q_OBJECT

public:
    PersonPage(const Theme &theme, Desk &desk, ActionRegistry &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something worth a word in the status line.
    void said(const QString &sentence);

private:
    void startAnother();
    void update();
    void tellContactFailure();
    void save(const ContactChange &change);
    void followSaver(const ContactId &id);
    void tellSaveFailure(const ContactId &id, const Failure &failure);

    Desk &m_desk;
    PersonHeader *m_header;
    NoticeBar *m_contactNotice;
    NoticeBar *m_saveNotice;
    PersonForm *m_form;
    DetailsPanel *m_details;
};

} // namespace contactdesk
