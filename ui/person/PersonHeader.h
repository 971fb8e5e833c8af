#pragma once

#include "desk/Part.h"
#include "domain/Clock.h"
#include "domain/Contact.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;

namespace contactdesk
{

class AgeLabel;
class Avatar;
class ElidedLabel;

/// Who it is: avatar, name, number, who answers, and where this is known from.
class PersonHeader : public QWidget
{
    Q_OBJECT

public:
    PersonHeader(const Theme &theme, Clock clock, QWidget *parent = nullptr);

    /// Of a part with a value.
    void setContact(const Part<Contact> &part);

private:
    void showOrigin(const Part<Contact> &part);

    Avatar *m_avatar;
    ElidedLabel *m_name;
    QLabel *m_number;
    QLabel *m_answers;
    QLabel *m_quiet;
    AgeLabel *m_origin;
};

/// Who answers this contact, in words: "Bot answers", "You answer", "Not known who answers".
QString whoAnswers(const Contact &contact);

} // namespace contactdesk
